import { expect, test } from 'vitest';
import { textOfMarkup } from './text-of-markup.ts';

test.each([
  ['plain text', 'plain text'],
  ['a &lt; b &amp; c', 'a < b & c'],
  ['<p>One  two</p>\n<p>three</p>', 'One two\n\nthree'],
  ['one<br>two', 'one\ntwo'],
  ['<b>bold</b> and <i>italic</i>', 'bold and italic'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
  ['<script>alert(1)</script>text<style>p{}</style>', 'text'],
  ['<p>open', 'open'],
  ['', ''],
])('%j is %j', (markup, text) => {
  expect(textOfMarkup(markup)).toBe(text);
});
