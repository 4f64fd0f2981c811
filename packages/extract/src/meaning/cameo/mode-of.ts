/** The mode of PLOVER that a matter has below the roots of appeals, demands and refusals. */

export function modeOf(root: string, matter: string): string | undefined {
  return MODAL.has(root) ? MODES[matter.slice(0, 1)] : undefined;
}

const MODAL = new Set(['02', '10', '12']);

const MODES: Readonly<Record<string, string>> = {
  '1': 'assist',
  '2': 'assist',
  '3': 'assist',
  '4': 'change',
  '5': 'yield',
  '6': 'meet',
  '7': 'meet',
  '8': 'meet',
};
