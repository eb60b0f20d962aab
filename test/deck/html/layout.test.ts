import { describe, expect, it } from 'vitest'
import { renderNotes } from '../../../src/pages/notes'
import { publicText, readSection, readSlide } from '../../fixtures/section'

/** What stands on the slide, without line breaks. */
const shown = (body: string) =>
  (publicText(readSlide(body).deck).match(/id="a-headline-that-says-something-headline"[\s\S]*?<footer/)?.[0] ?? '')
    .replace(/^[\s\S]*?<div class="body">/, '')
    .replace(/\n/g, '')

describe('HTML for layout', () => {
  it.each([
    ['<img src="img/a.png" alt="x &amp; y">', '<span class="image-missing">x &amp; y</span>'],
    ['Words <img src="img/a.png" alt=""> more', '<p>Words <span class="image-inline">'],
    ['A <span class="muted">word **or** two</span>', '<span class="muted">word <strong>or</strong> two</span>'],
    ['<div>\n  <div>\n\n  **one**\n\n  </div>\n</div>', '<strong>one</strong></p></div>'],
    ['<div class="x-two fragment fade-up">two</div>', '<div class="x-two fragment"><p>two</p></div>'],
    [
      '<figure>\n  <img src="img/a.png" alt="A">\n  <figcaption>Of *it*</figcaption>\n</figure>',
      '<span class="image-missing">A</span><p class="credit">Of <em>it</em></p>',
    ],
    ['<figure>\n\n**words**\n\n<figcaption>Of it</figcaption>\n</figure>', '<p>Of it</p>'],
    ['<figure><img src="img/a.png" alt="A" title="B"><figcaption>Of it</figcaption></figure>', '<p>Of it</p>'],
    ['<figure><img src="img/a.png" alt="A"></figure>\n\nMore', '<p>More</p>'],
    [
      '<div class="r-hstack">\n<div>\n\n### A\n\na\n\n</div>\n\nb\n\n<div class="fragment">c</div>\n</div>',
      '<div class="r-hstack"><div><p class="subhead"><strong>A</strong></p><p>a</p></div><p>b</p><div class="fragment"><p>c</p></div></div>',
    ],
    [
      '<div class="r-hstack"><div><div><div>a</div></div></div><div class="r-hstack"><div>b</div><div>c</div></div></div>',
      '<div class="r-hstack"><div><p>a</p></div><div class="r-hstack"><div><p>b</p></div><div><p>c</p></div></div></div>',
    ],
    ['<details><summary>More</summary>\n\n- item\n\n</details>', '<p><strong>More</strong></p><ul><li>item</li></ul>'],
  ])('is read as what it stands for: %j', (body, expected) => {
    expect(readSlide(body).errors).toEqual([])
    expect(shown(body)).toContain(expected)
  })

  it.each([
    ['<div style="color:red">x</div>', ['html-unsupported:3']],
    ['<div class="columns">x</div>', ['element-class-unknown:3']],
    ['<span onclick="x">a</span>', ['span-option-unknown:3']],
    ['<span class="big">a</span>', ['span-class-unknown:3']],
    ['<img src="img/a.png" alt="a" width="30">', ['image-option:3']],
    ['<img src="img/a.png">', ['image-alt:3']],
    ['<div>unclosed', ['html-unsupported:3']],
  ])('is an error where something of it would be lost: %j', (body, errors) => {
    expect(readSlide(body).errors).toEqual(errors)
  })

  it('swallows no slide', () => {
    const { slides, errors } = readSection(
      '## One thing is said here\n\n<div>\n\nx\n\n---\n\n## Another thing is said\n\n</div>\n',
    )
    expect(slides).toHaveLength(2)
    expect(errors).toEqual(['html-unsupported:3', 'html-unsupported:11'])
  })

  it('has notes that nobody else reads', () => {
    for (const aside of [
      '<aside class="notes">SECRET</aside>',
      "<ASIDE class='notes x'>\n\n- SECRET\n\n</aside>\n\n",
    ]) {
      const { deck, slides, errors } = readSlide(`Words.\n\n${aside}`)
      expect(errors).toEqual([])
      expect(publicText(deck)).not.toContain('SECRET')
      expect(renderNotes(deck).get(slides[0]?.id ?? '')?.text).toContain('SECRET')
    }
  })
})
