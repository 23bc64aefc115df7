import { lookAtPages } from './look'

lookAtPages(2, 4)
