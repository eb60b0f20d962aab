import { checkEngine } from './suite/suite'

await checkEngine('webkit')
