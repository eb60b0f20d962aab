/** What opens on demand, as one file to fetch: three small ones would weigh more than they hold. */
export { openGoTo } from './go-to'
export { toggleHelp } from './help'
export { Overview } from './overview'
