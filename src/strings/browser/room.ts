/** Of the deck's language: whoever bundles this puts it in the place of English (site/vite/deck-language.ts). */
export * from '../en/room'
