/** `npm run bench`: prints ratios against peers of the same run; `npm run bench -- score` for one of them, which then needs only its own peers. */
const benches: Record<string, () => Promise<void>> = {
  'score': async () => (await import('./score')).benchScore(),
  'command-line': async () => (await import('./command-line')).benchCommandLine(),
  'weight': async () => (await import('./weight')).benchWeight(),
  'growth': async () => (await import('./growth')).benchGrowth(),
  'busy': async () => (await import('./busy')).benchBusy(),
  'review': async () => (await import('./review')).benchReview(),
  'room': async () => (await import('./room')).benchRoom(),
  'network': async () => (await import('./network')).benchNetwork(),
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench()

export {}
