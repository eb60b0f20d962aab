import { walkThrough } from './walk'

await walkThrough('firefox')
