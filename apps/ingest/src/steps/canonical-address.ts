/** Addresses as identities: the same page under two addresses is one article. */

const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|ocid|ns_\w+|at_\w+|smid|ref_src|__twitter_impression)$/i;

/** Without fragment, tracking parameters and default port; null for what is no web address. */
export function canonicalAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()])
    if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The outlet: by the host of its address, or by its name where there is no address. */
export function siteOf(
  address: string | null,
  name: string | undefined,
): { domain: string; name: string } | null {
  const host = address === null ? undefined : new URL(address).hostname.replace(/^www\./, '');
  const stated = name?.trim();
  const isHost = stated !== undefined && /^[\w-]+(\.[\w-]+)+$/.test(stated);
  const domain =
    host ?? (stated && (isHost ? stated.toLowerCase().replace(/^www\./, '') : slug(stated)));
  return domain ? { domain, name: stated && !isHost ? stated : domain } : null;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
