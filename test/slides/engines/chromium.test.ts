import { walkThrough } from './walk'

await walkThrough('chromium')
