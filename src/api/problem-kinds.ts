// Every way in which a request can fail: the one table.

/** code → status, title, and what the person who meets it should know. From 500 up only the title is shown. */
export const PROBLEMS = {
  'invalid-json': [400, 'The body is not JSON', 'The body must be one JSON object in UTF-8.'],
  'invalid-feed': [400, 'The body is not a feed', 'Send a complete, well-formed RSS or Atom feed.'],
  'invalid-request': [
    400,
    'The request has invalid fields',
    '`errors` names each invalid field, what is wrong with it and what is expected.',
  ],
  'invalid-cursor': [
    400,
    'The cursor does not belong to this list',
    'Send the `next` of the previous page, with the same filters.',
  ],
  'malformed-url': [
    400,
    'The URL is malformed',
    'A "%" in a URL must begin an escaped byte, and the bytes must be UTF-8.',
  ],
  'malformed-http': [400, 'The request is not HTTP', 'The request could not be read as HTTP/1.1.'],
  unauthorized: [
    401,
    'A key is required',
    'Send one in the header `Authorization: Bearer …`, or sign in with one at /sign-in. The operator creates keys with `dixit keys create`.',
  ],
  'insufficient-scope': [
    403,
    'The key does not allow this',
    'A key has the scope `read`, `write` or `admin`. The `WWW-Authenticate` header names the scope that is required.',
  ],
  'foreign-origin': [
    403,
    'A page from another origin may not do this',
    'Without a key in the `Authorization` header, only pages of this service, and pages of the origins that the operator lists in CORS_ORIGINS, may do more than read. The latter cannot use the key that somebody has signed in with.',
  ],
  'article-not-found': [404, 'There is no such article', 'It was never stored, or it was deleted.'],
  'quote-not-found': [404, 'There is no such quote', 'It was never stored, or its article was deleted.'],
  'speaker-not-found': [404, 'There is no such speaker', 'Nobody with this id is quoted in a stored article.'],
  'revision-not-found': [404, 'There is no such revision', 'The article never had a revision of this number.'],
  'publication-not-found': [
    404,
    'There is no such publication',
    'The article was never published there, or it was deleted.',
  ],
  'erasure-not-found': [404, 'There is no such erasure', 'Nothing was erased under this id.'],
  'change-not-found': [404, 'There is no such change', 'This change was never made to the speaker or quote.'],
  'problem-not-found': [404, 'There is no such problem', 'Problems are identified by their `code`.'],
  'route-not-found': [404, 'There is nothing at this address', 'The routes are listed at /docs.'],
  'method-not-allowed': [
    405,
    'This address does not allow this method',
    'The `Allow` header lists the methods that it allows.',
  ],
  'read-only': [
    405,
    'This service accepts no changes',
    'It serves a copy of the archive. Send the request to the service that accepts changes; `detail` gives its address if the operator has set it.',
  ],
  'request-timeout': [
    408,
    'The request did not arrive in time',
    'The rest of its headers or of its body did not arrive in time.',
  ],
  'article-conflict': [
    409,
    'A stored article has the same identity but a different text',
    'To replace it, PUT this one to the address of the article named in `articleId`.',
  ],
  'quote-exists': [
    409,
    'The words are already a quote',
    'PATCH the quote named in `quoteId` instead, whatever its status.',
  ],
  'quote-withdrawn': [
    409,
    'The quote is no longer in its article',
    'Its words are gone from the text; only a revision can bring them back.',
  ],
  'name-taken': [
    409,
    'The alias or the identifier belongs to another speaker',
    'If they are the same, merge the speaker named in `speakerId` into this one.',
  ],
  'already-merged': [409, 'The speakers are already merged', 'The id of a merged speaker redirects to the survivor.'],
  'nothing-to-split': [
    409,
    'The speaker cannot be split like this',
    'Name some of this speaker’s quotes or articles, but not all of them.',
  ],
  'already-undone': [409, 'The change has already been undone', 'A change can be undone only once.'],
  'later-change': [
    409,
    'A later change must be undone first',
    'First undo the change named in `changeId`: it was made to the same speakers.',
  ],
  'change-under-way': [
    409,
    'A change to these speakers is still in progress',
    'It moves so many quotes that it takes a while; `changeId` names it. Try again after the number of seconds in the `Retry-After` header.',
  ],
  'revised-meanwhile': [409, 'The article was revised while it was being analysed', 'Nothing was changed. Try again.'],
  'request-in-flight': [
    409,
    'The same request is still in progress',
    'A request with its `Idempotency-Key` was sent before, and the response is not ready yet. Try again later.',
  ],
  'changes-lost': [
    410,
    'The archive’s history is no longer the same',
    'An older copy of it was restored, or it is a different archive. Discard your copy, and follow the changes from the beginning.',
  ],
  'precondition-failed': [
    412,
    'It was changed in the meantime',
    'Read it again, look at what is different, and send its new `ETag` in `If-Match`.',
  ],
  'html-too-long': [
    413,
    'The HTML is too long',
    'Send only the part of the page with the article, or ask the operator to raise MAX_HTML_LENGTH.',
  ],
  'text-too-long': [413, 'The text is too long', 'Split it, or ask the operator to raise MAX_TEXT_LENGTH.'],
  'body-too-large': [413, 'The body is too large', 'No text within the limit needs a body of this size.'],
  'line-too-long': [413, 'The line is too long', 'No text within the limit needs a line of this size.'],
  'url-too-long': [414, 'The URL is too long', 'A part of the path is longer than any id.'],
  'unsupported-media-type': [
    415,
    'The body has an unsupported media type',
    'Send `Content-Type: application/json`, or an article as `text/plain`, `text/markdown` or `text/html`; uncompressed or with `Content-Encoding: gzip`.',
  ],
  'text-too-dense': [
    422,
    'The text has too many marks or quotes',
    'No article has so many; `detail` gives the limit. Split the text.',
  ],
  'page-refused': [
    422,
    'The service does not fetch this page',
    'Pages are fetched only from hosts that the operator lists in FETCH_HOSTS and that are on the public internet; `detail` says what is wrong. Open the page yourself, and send its text or HTML.',
  ],
  'page-unusable': [
    422,
    'The page cannot be read',
    'It is neither HTML nor plain text, or it is too long. Send its text instead.',
  ],
  'key-reused': [
    422,
    'The idempotency key belongs to another request',
    'An `Idempotency-Key` stands for one request: the same method, address and body. Use a new key.',
  ],
  'precondition-required': [
    428,
    'The request must say which version it changes',
    'Send its `ETag` in the header `If-Match`, or `*` to change whatever is there.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Try again after the number of seconds in the `Retry-After` header. Each key, and each address without a key, has its own limit.',
  ],
  'headers-too-large': [431, 'The headers are too large', 'All headers together may have at most 16 kB.'],
  'stopped-sending': [
    408,
    'The rest of the request did not arrive',
    'What had arrived by then is stored. To resume, send everything again: nothing is stored twice.',
  ],
  'broken-compression': [
    400,
    'The gzip data is broken',
    'It is damaged or was cut off. For an import, whatever could be read is stored; to resume, send everything again: nothing is stored twice.',
  ],
  refused: [400, 'The request was refused', 'The status says why.'],
  'internal-error': [
    500,
    'Something went wrong in the service',
    'It was logged under the id in the `X-Request-Id` header.',
  ],
  'page-unreachable': [
    502,
    'The page could not be fetched',
    'Its server did not answer in time, or answered with something other than the page; `detail` says what. Open the page yourself, and send its text or HTML.',
  ],
  overloaded: [
    503,
    'The service is overloaded',
    'The request was not read. Try again after the number of seconds in the `Retry-After` header.',
  ],
  'response-timeout': [
    503,
    'The response took too long',
    'The service is very busy, or waiting for its disk. What was begun may still be completed.',
  ],
  'not-ready': [503, 'The service is not ready', '`detail` says what is wrong, or that it is stopping.'],
  'queue-full': [
    503,
    'Too many texts are waiting to be analysed',
    'Try again after the number of seconds in the `Retry-After` header.',
  ],
  'archive-unavailable': [
    503,
    'The archive is unavailable',
    'The disk is full, or the file is locked, read-only or damaged: `detail` says which, and what the operator can do. Nothing was stored in part; try again after the number of seconds in the `Retry-After` header.',
  ],
  'analysis-memory': [
    503,
    'The analysis ran out of memory',
    'The text is unusually hard to analyse. Split it, or ask the operator to give each analysis thread more memory.',
  ],
  'analysis-timeout': [
    503,
    'The analysis took too long',
    'The text is unusually hard to analyse, or the service is very busy.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, explanation: string]>

export type ProblemCode = keyof typeof PROBLEMS
