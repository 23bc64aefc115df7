import { lookAtPages } from './look'

lookAtPages(1, 4)
