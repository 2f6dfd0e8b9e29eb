// Facets of a search as the API answers them.

import type { z } from 'zod'
import type { Facet, FacetName, QuoteFacets } from '../../store/store.ts'
import type * as schemas from '../schemas/quote-facets.ts'

export function presentFacets(facets: QuoteFacets): z.input<typeof schemas.QuoteFacets> {
  const { outlet, year, type, cueKind, status, language, about, speaker } = facets
  return {
    outlet: presentFacet(outlet, ({ value }) => value),
    year: presentFacet(year, ({ value }) => value),
    type: presentFacet(type, ({ value }) => value),
    cueKind: presentFacet(cueKind, ({ value }) => value ?? 'unknown'),
    status: presentFacet(status, ({ value }) => value),
    language: presentFacet(language, ({ value }) => value),
    about: presentNames(about),
    speaker: presentNames(speaker),
  }
}

function presentFacet<Value, Shown>({ values, isComplete }: Facet<Value>, show: (value: Value) => Shown) {
  return {
    values: values.map((value) => ({ value: show(value), quoteCount: value.quoteCount })),
    complete: isComplete,
  }
}

const presentNames = ({ values, isComplete }: Facet<FacetName>) => ({
  values: values.map(({ id, name, kind, quoteCount }) => ({ value: id ?? name, name, kind, quoteCount })),
  complete: isComplete,
})
