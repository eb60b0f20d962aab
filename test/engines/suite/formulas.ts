/** Formulas in the room's window. */
import { expect, it } from 'vitest'
import { until } from '../drive/until'
import { formulaFaults } from '../measure/formulas'
import { hasLetters, type Visitor } from '../visitor'

/** The first slide of the talk that shows one, and the slide before it. */
export async function places({ tab, talk }: Visitor): Promise<{ id: string; before: string }> {
  const shown = await tab.evaluate(() =>
    [...document.querySelectorAll('.slides > section:has(.body math)')].map(({ id }) => id),
  )
  const index = talk.findIndex(({ id }) => shown.includes(id))
  return { id: talk[index]?.id ?? '', before: talk[index - 1]?.id ?? '' }
}

/** Runs in the page: its formulas as an engine sees them that knows no MathML. */
function asUnknownElements(): void {
  for (const known of document.querySelectorAll('.present math, .present math *')) {
    const unknown = document.createElement(known.localName)
    unknown.append(...known.childNodes)
    if (known.localName === 'math') unknown.style.setProperty('font-family', 'serif')
    known.replaceWith(unknown)
  }
}

export function formulas(visitor: () => Visitor): void {
  it('are drawn on the stage and in the article, and would be missed there', async () => {
    const { tab } = visitor()
    await visitor().fromStart()
    const { id } = await places(visitor())
    await visitor().show(id)
    await until(tab, hasLetters)
    expect(await tab.evaluate(formulaFaults, 'section.present')).toEqual([])
    await tab.evaluate(asUnknownElements)
    expect(await tab.evaluate(formulaFaults, 'section.present')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('fraction'),
        expect.stringContaining('raised'),
        'a formula has another font',
      ]),
    )
    await visitor().open(`?view=read#${id}`)
    await until(tab, hasLetters)
    expect(await tab.evaluate(formulaFaults, `[id="${id}"] .body`)).toEqual([])
  })
}
