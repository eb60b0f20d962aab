/** What `deck.yaml` may say of the look of its pages. */
import { z } from 'zod'
import { RATIOS } from './canvas'
import type { Favicon, Logo } from './deck-meta'
import type { FontChoice, FontChoices } from './font'

const PACKAGE = /^@fontsource(-variable)?\/[a-z\d][a-z\d-]*$/

const name = z
  .string()
  .regex(
    PACKAGE,
    'a font is the name of its package in quotes, such as "@fontsource/lora" or "@fontsource-variable/inter"',
  )

const weight = z.int().min(1).max(1000)

const font = z.union(
  [
    name.transform((package_): FontChoice => ({ package: package_ })),
    z.strictObject({ package: name, weights: z.tuple([weight, weight]).optional() }),
  ],
  'a font is the name of its package in quotes, "@fontsource/lora", or { package: "@fontsource/lora", weights: [400, 700] }',
)

export const ratio = z.enum(RATIOS, `a ratio is one of ${RATIOS.join(', ')}`)

export const fonts: z.ZodType<FontChoices, unknown> = z.strictObject({
  headlines: font.optional(),
  text: font.optional(),
  code: font.optional(),
})

const path = z.string().min(1)

export const favicon: z.ZodType<Favicon, unknown> = path.transform((file): Favicon => ({ file }))

export const logo: z.ZodType<Logo, unknown> = z.union(
  [
    path.transform((file): Logo => ({ file })),
    z.strictObject({
      file: path,
      alt: z.string().optional(),
      dark: path.optional(),
      on: z.enum(['title', 'all']).optional(),
    }),
  ],
  'a logo is the name of its file, or { file: img/logo.svg, alt: "Whose it is", dark: img/logo-dark.svg, on: title }, where on is title or all',
)
