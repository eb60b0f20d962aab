import { walkThrough } from './walk'

await walkThrough('webkit')
