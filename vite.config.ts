import { deckConfig } from './src/site/config'

export default deckConfig(import.meta.dirname)
