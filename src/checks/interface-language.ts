/** The words around the slides are in the deck's language, where the interface has it. */
import type { Deck } from '../deck/model'
import type { Problem } from '../deck/problem'
import { INTERFACE_LANGUAGES, knownLanguage } from '../strings/strings'

/** Reports `interface-language` (a warning) for a deck whose interface will be English although its slides are not. */
export function checkInterfaceLanguage({ meta: { lang } }: Deck): Problem[] {
  if (knownLanguage(lang)) return []
  const place = { file: 'slides/deck.yaml', offset: -1, length: 1 }
  const message = `The interface has no words in the deck's language, "${lang}": buttons, dialogs and dates will be English.`
  const hint = `It speaks ${INTERFACE_LANGUAGES.join(', ')}. CONTRIBUTING.md says how to add a language.`
  return [{ ...place, rule: 'interface-language', severity: 'warning', message, hint }]
}
