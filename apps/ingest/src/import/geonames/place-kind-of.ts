import type { PlaceKind } from '@dateline/knowledge';

/** What GeoNames' feature classes are here. Third-order and smaller divisions count as districts. */
export function placeKindOf(featureClass: string, code: string): PlaceKind | undefined {
  switch (featureClass) {
    case 'A':
      if (code.startsWith('PCL') || code === 'TERR') return 'COUNTRY';
      return code === 'ADM1' ? 'ADM1' : 'ADM2';
    case 'P':
      return 'CITY';
    case 'H':
    case 'U':
      return 'WATER';
    case 'R':
    case 'S':
      return 'SITE';
    case 'L':
    case 'T':
    case 'V':
      return 'REGION';
    default:
      return undefined;
  }
}
