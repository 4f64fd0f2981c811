/** The few parts of the DOM that pages are read with. linkedom provides them; the DOM library's types would bring a browser's globals along. */
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function parseDocument(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}
