// Which page an address shows. The service answers all of these addresses with the
// same HTML (src/http/plugins/desk.ts has the same list).

import type { ComponentType } from 'preact'

export interface View {
  /** Matches the whole path; its groups become the component's properties, decoded. */
  readonly path: RegExp
  /** The title of the browser's tab until the page has a better one. */
  readonly title: string
  /** Its link in the header, if it has one. */
  readonly link?: { readonly href: string; readonly text: string }
  /** Loaded when first shown. */
  readonly load: () => Promise<ComponentType<Record<string, string>>>
}

export const VIEWS: readonly View[] = [
  {
    path: /^\/$/,
    title: 'Who said what',
    link: { href: '/', text: 'Read' },
    load: async () => (await import('../read/read-page.tsx')).ReadPage,
  },
  {
    path: /^\/find$/,
    title: 'Find quotations',
    link: { href: '/find', text: 'Find' },
    load: async () => (await import('../find/find-page.tsx')).FindPage,
  },
  {
    path: /^\/people\/(?<speakerId>[^/]+)$/,
    title: 'A person',
    load: async () => (await import('../people/person-page.tsx')).PersonPage,
  },
  {
    path: /^\/figures$/,
    title: 'Who is quoted',
    link: { href: '/figures', text: 'Figures' },
    load: async () => (await import('../figures/figures-page.tsx')).FiguresPage,
  },
  {
    path: /^\/queue$/,
    title: 'To review',
    link: { href: '/queue', text: 'Review' },
    load: async () => (await import('../queue/queue-page.tsx')).QueuePage,
  },
  {
    path: /^\/check$/,
    title: 'Check a draft',
    link: { href: '/check', text: 'Check' },
    load: async () => (await import('../check/check-page.tsx')).CheckPage,
  },
  {
    path: /^\/sign-in$/,
    title: 'Sign in',
    load: async () => (await import('../sign-in/sign-in-page.tsx')).SignInPage,
  },
  {
    path: /^\/articles\/(?<articleId>[^/]+)$/,
    title: 'An article',
    load: async () => (await import('../correct/article-page.tsx')).ArticlePage,
  },
  {
    path: /^\/quotes\/(?<quoteId>[^/]+)$/,
    title: 'A quotation',
    load: async () => (await import('../quotation/quotation-page.tsx')).QuotationPage,
  },
]

/** The view for a path with its properties; null if there is none. */
export function viewOf(path: string): { readonly view: View; readonly properties: Record<string, string> } | null {
  for (const view of VIEWS) {
    const groups = view.path.exec(path)
    if (groups === null) continue
    const properties = Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { view, properties: Object.fromEntries(properties) as Record<string, string> }
  }
  return null
}
