import { benchBusy } from './busy'
import { benchCommandLine } from './command-line'
import { benchNetwork } from './network'
import { benchReview } from './review'
import { benchRoom } from './room'
import { benchScore } from './score'
import { benchWeight } from './weight'

/** `npm run bench`: prints ratios against peers of the same run; `npm run bench -- score` for one of them. */
const benches: Record<string, () => void | Promise<void>> = { score: benchScore, 'command-line': () => benchCommandLine(), weight: benchWeight, busy: benchBusy, review: benchReview, room: benchRoom, network: benchNetwork }

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench()
