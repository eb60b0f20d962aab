import { deckConfig } from './src/site/vite/config'

export default deckConfig(import.meta.dirname)
