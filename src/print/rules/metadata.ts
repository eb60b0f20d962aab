import { PDFBool, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { escapeMarkup } from '../../deck/text/escape-markup'
import { nameAt, stringAt } from '../structure/tree'
import type { Rule } from './rule'

/** Title, author, subject, keywords, language and date in both descriptions; the title in the window. PDF/UA-1, 7.1-8 to 10. */
export const checkMetadata: Rule = ({ xmp, file }, { meta }) => {
  const { catalog } = file
  const info = { Title: file.getTitle(), Author: file.getAuthor(), Subject: file.getSubject() }
  const wanted = { Title: meta.title, Author: meta.author, Subject: meta.subject }
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.lookup(PDFName.of('DisplayDocTitle'))
  const language = stringAt(catalog, 'Lang')
  const described = [meta.title, meta.author, meta.subject, meta.lang, meta.date, ...meta.keywords].map(escapeMarkup)
  return [
    ...Object.entries(wanted).flatMap(([name, value]) =>
      info[name as keyof typeof info] === value ? [] : [`The file's ${name} is "${info[name as keyof typeof info]}".`],
    ),
    ...meta.keywords.filter((each) => !file.getKeywords()?.includes(each)).map((each) => `Keyword missing: "${each}".`),
    ...(language === meta.lang ? [] : [`The file's language is "${language}".`]),
    ...(viewer === PDFBool.True ? [] : ['The window would show the name of the file, not its title.']),
    ...described.filter((value) => !xmp.includes(value)).map((value) => `"${value}" is not in the XMP description.`),
    ...(nameAt(catalog, 'PageMode') === 'UseOutlines' && catalog.has(PDFName.of('PageLabels'))
      ? []
      : ['The file does not open with its bookmarks and page labels.']),
  ]
}
