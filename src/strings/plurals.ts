/** Words that follow a number, by the plural categories of Unicode's CLDR, which `Intl.PluralRules` knows for each language. */

/** One form for each category that a language has; `other` is in all of them. */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | 'other', string>>

export type Plurals<Category extends Intl.LDMLPluralRule> = (count: number, forms: Forms<Category>) => string

/**
 * Picks the form that goes with a count in a language, given by its BCP 47 tag. A browser without the language's rules
 * answers by those of another: a form that is not there is `other`. A fraction in it is written as the language does.
 */
export function pluralsOf<Category extends Intl.LDMLPluralRule>(tag: string): Plurals<Category> {
  const rules = new Intl.PluralRules(tag)
  return (count, forms) => {
    const form = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rules.select(count)] ?? forms.other
    return Number.isInteger(count) ? form : form.replace(String(count), count.toLocaleString(tag))
  }
}
