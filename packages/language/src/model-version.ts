/** Which weights the package ships; part of every finding, so raise it when they change. Described in MODEL-CARD.md. */
export const modelVersion = 'ewt-gum-2.16/2026.11-8';
