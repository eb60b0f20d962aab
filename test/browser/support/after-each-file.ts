/** Whatever a file left open in the shared browser ends with that file, so that none can disturb the next. */
import { afterAll } from 'vitest'
import { closePages } from './browser'

afterAll(closePages)
