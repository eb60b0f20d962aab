import { describe, expect, it } from 'vitest'
import { readSlide, SECTION } from '../../fixtures/section'

const REFUSED = [
  'Words.</div>',
  'Words.\n\n</section>\n\nMore.',
  '</main>',
  'Words <b>more.',
  'Words <small>more.\n\nStill small?</small>',
  'Words</b>.',
  '<b><i>words</b></i>',
  '**words <b>more** and</b> more',
  '| <b>a | b</b> |\n|---|---|\n| c | d |',
  '<b hidden>words</b>',
  '<b id="printed">words</b>',
  '<b title=">" onclick="alert(1)">words</b>',
  '<b/onclick=alert(1)>words</b>',
  '<b onclick=alert(1)>words</b>',
  '<B STYLE="color:red">words</B>',
  "<b title='x'>words</b>",
  '<b lang="a b">words</b>',
  '<b title="a"lang="en">words</b>',
  'Words <?php words ?> more',
  '<?php words ?>',
  'Words <![CDATA[ words ]]> more',
  '<![CDATA[\nwords\n]]>',
  '<!DOCTYPE html>',
  'Words <!ELEMENT br EMPTY> more',
  '<!words>',
  '<script>alert(1)</script>',
  '<div style="x">\n\nwords\n\n</div>',
  '<div>\n\nwords',
  '<b>\nwords\n</b>',
  'Words</br>more',
  '<br class="x">',
  '<img src="x.png">',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](data:text/html,words)',
  '[x](vbscript:x)',
  '[x](//example.org)',
  '<javascript:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '![x](javascript:alert(1))',
]

const ALLOWED = [
  'Words <b>more</b>.',
  '<small>words</small>',
  '<b><i>words</i></b>, <B>more</B>',
  'H<sub>2</sub>O and <kbd>Ctrl</kbd>+<kbd>C</kbd>',
  'Words<br>more<br/>and<br />more',
  '<abbr title="World Health Organization">WHO</abbr>',
  '<i lang="zh-Hans">words</i>',
  '<q lang="de" title="x">words **more**</q>',
  'Is 1 < 2 and 3 > 2? `<div>`',
  '[x](https://example.org/a?b=1&amp;c=2), [y](mailto:a@example.org), [z](#printed)',
  '```html\n</div>\n```',
]

describe('raw HTML', () => {
  it.each(REFUSED)('that is not a plain pair is an error: %j', (body) => {
    expect(readSlide(body).errors).not.toEqual([])
  })

  it.each(ALLOWED)('in plain pairs is none: %j', (body) => {
    expect(readSlide(body).errors).toEqual([])
  })

  it('is reported once a slip, at its place', () => {
    expect(readSlide('Words <font>more</font>\nand <b>more.').errors).toEqual(['html-unsupported:3', 'html-unclosed:4'])
  })

  it.each([
    ['<center>Words</center>', 'x-centred'],
    ['<font color="red">Words</font>', '{.muted}'],
    ['<iframe src="https://example.org/"></iframe>', 'Link to the page'],
    ['<table><tr><td>Words</td></tr></table>', 'with bars'],
    ['<h3>Words</h3>', '"### "'],
    ['<ul><li>Words</li></ul>', 'Write a list'],
    ['<video src="a.mp4"></video>', 'captions='],
    ['Words <u>more</u>.', '{.under}'],
    ['Words <a href="https://example.org">more</a>.', '[words](https://…)'],
    ['<div class="foo">\n\nWords\n\n</div>', '"x-foo"'],
    ['Words <span id="more">more</span>.', '.element: id='],
    ['Words <span style="color: red">more</span>.', 'slides/theme.css'],
    ['Words [more]{#more}.', '.element: id='],
    ['<button>Words</button>', 'Write it in Markdown.'],
    ['<constructor>Words</constructor>', 'Write it in Markdown.'],
  ])('is named once, with what to write instead: %s', (body, hint) => {
    const own = readSlide(body).problems.filter(({ file, severity }) => file === SECTION && severity === 'error')
    expect(own).toHaveLength(1)
    expect(own[0]?.hint).toContain(hint)
  })
})
