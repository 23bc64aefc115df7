import { lookAtPages } from './look'

lookAtPages(3, 4)
