/** The languages whose code gets colours: those of highlight.js, by their names and short names. */
import hljs from 'highlight.js'

export const isLanguage = (name: string): boolean => hljs.getLanguage(name) !== undefined

/** Their names, without the short ones. */
export const LANGUAGES: readonly string[] = hljs.listLanguages()

/** What says that code has no language to be coloured by. */
export const PLAIN = ['text', 'txt', 'plain', 'plaintext', 'nohighlight', 'none', 'console', 'output']
