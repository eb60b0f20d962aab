/** What opens on demand, as one file to fetch: three small ones would weigh more than they hold. */
export { presentAskedCut } from './choose-cut'
export { toggleHelp } from './help'
export { Overview } from './overview'
