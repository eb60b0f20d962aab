import { checkEngine } from './suite/suite'

await checkEngine('firefox')
