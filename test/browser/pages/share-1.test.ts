import { lookAtPages } from './look'

lookAtPages(0, 4)
