/** Colours, where a terminal wants them. */
import { styleText } from 'node:util';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

export type Painter = (style: Style, text: string) => string;

export function createPainter(colorWanted: boolean): Painter {
  return (style, text) => (colorWanted ? styleText(style, text, { validateStream: false }) : text);
}
