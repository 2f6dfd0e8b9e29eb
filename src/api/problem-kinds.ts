// Every way in which a request can fail: the one table.

/** code → status, title, and what the person who meets it should know. From 500 up only the title is shown. */
export const PROBLEMS = {
  'invalid-json': [400, 'The body is not JSON', 'The body must be one JSON object in UTF-8.'],
  'invalid-feed': [400, 'The body is no feed', 'Send RSS or Atom, well-formed and to its end.'],
  'invalid-request': [
    400,
    'The request has invalid fields',
    '`errors` names each invalid field, what is wrong with it and what is expected.',
  ],
  'invalid-cursor': [
    400,
    'The cursor does not belong to this list',
    'Send `next` of the page before, with the same filters.',
  ],
  'malformed-url': [
    400,
    'The URL is malformed',
    'A "%" in a URL must begin an escaped byte, and the bytes must be UTF-8.',
  ],
  'malformed-http': [400, 'The request is not HTTP', 'The request could not be read as HTTP/1.1.'],
  unauthorized: [
    401,
    'A key is needed',
    'Send one in the header `Authorization: Bearer …`, or sign in with it at /sign-in. Whoever runs the service makes them with `dixit keys create`.',
  ],
  'insufficient-scope': [
    403,
    'The key does not allow this',
    'Keys have the scope `read`, `write` or `admin`. The `WWW-Authenticate` header names the one that is required.',
  ],
  'foreign-origin': [
    403,
    'The page of another origin may not do this',
    'Without a key in the header, only pages of this service do more than read, and those that the operator names in CORS_ORIGINS; these cannot use what somebody has signed in with.',
  ],
  'article-not-found': [404, 'There is no such article', 'It was never stored, or it was deleted.'],
  'quote-not-found': [404, 'There is no such quote', 'It was never stored, or its article was deleted.'],
  'speaker-not-found': [404, 'There is no such speaker', 'Nobody of this id is quoted in a stored article.'],
  'revision-not-found': [404, 'There is no such revision', 'The article never had it.'],
  'publication-not-found': [
    404,
    'There is no such publication',
    'The article was never published there, or it was deleted.',
  ],
  'erasure-not-found': [404, 'There is no such erasure', 'Nothing was erased under this id.'],
  'change-not-found': [404, 'There is no such change', 'Nobody has changed this speaker or quote so.'],
  'problem-not-found': [404, 'There is no such problem', 'Problems are named by their `code`.'],
  'route-not-found': [404, 'There is nothing at this address', 'The routes are listed at /docs.'],
  'method-not-allowed': [
    405,
    'This address does not allow this method',
    'The `Allow` header lists the methods that it allows.',
  ],
  'read-only': [
    405,
    'This service takes no changes',
    'It shows a copy of the archive. Send the request to the service that writes; `detail` says where that is, if the operator has said so.',
  ],
  'request-timeout': [
    408,
    'The request did not arrive in time',
    'The rest of its headers or of its body did not arrive in time.',
  ],
  'article-conflict': [
    409,
    'A stored article has this identity and another text',
    'To replace it, PUT this one to the address of the article that `articleId` names.',
  ],
  'quote-exists': [
    409,
    'The words are already a quote',
    'PATCH the quote that `quoteId` names, whatever its status is.',
  ],
  'quote-withdrawn': [
    409,
    'The quote is no longer in its article',
    'Its words are gone from the text; they can only come back with a revision.',
  ],
  'name-taken': [
    409,
    'The alias or the identifier belongs to another speaker',
    'If the two are one, merge the speaker that `speakerId` names into this one.',
  ],
  'already-merged': [409, 'The speakers are already merged', 'An id that was merged redirects to the survivor.'],
  'nothing-to-split': [
    409,
    'The speaker cannot be split like this',
    'Name quotes or articles of this speaker, and not all of them.',
  ],
  'already-undone': [409, 'The change has already been undone', 'A change can be undone once.'],
  'later-change': [
    409,
    'Another change came later',
    'Undo the change that `changeId` names first: it was made to the same speakers.',
  ],
  'change-under-way': [
    409,
    'A change of these speakers is not done yet',
    'So many quotes change hands that it takes a while: `changeId` names it. Try again after the seconds in the `Retry-After` header.',
  ],
  'revised-meanwhile': [409, 'The article was revised while it was being analysed', 'Nothing was changed. Try again.'],
  'request-in-flight': [
    409,
    'The same request is still in progress',
    'Its `Idempotency-Key` was sent before, and the response is not ready yet. Try again.',
  ],
  'changes-lost': [
    410,
    'The archive has another past by now',
    'An older copy of it was restored, or it is another archive. Discard what you keep, and follow the changes from the beginning.',
  ],
  'precondition-failed': [
    412,
    'It was changed in the meantime',
    'Read it again, look at what is different, and send its new `ETag` in `If-Match`.',
  ],
  'html-too-long': [
    413,
    'The HTML is too long',
    'Send the part of the page that has the article, or ask the operator to raise MAX_HTML_LENGTH.',
  ],
  'text-too-long': [413, 'The text is too long', 'Split it, or ask the operator to raise MAX_TEXT_LENGTH.'],
  'body-too-large': [413, 'The body is too large', 'No text within the limit needs a body of this size.'],
  'line-too-long': [413, 'The line is too long', 'No text within the limit needs a line of this size.'],
  'url-too-long': [414, 'The URL is too long', 'A part of the path is longer than any id.'],
  'unsupported-media-type': [
    415,
    'The body is of the wrong media type',
    'Send `Content-Type: application/json`, or an article as `text/plain`, `text/markdown` or `text/html`; plain or with `Content-Encoding: gzip`.',
  ],
  'text-too-dense': [
    422,
    'The text has too many marks or quotes',
    'No article has so many; `detail` says how many there may be. Split the text.',
  ],
  'page-refused': [
    422,
    'The service does not fetch this page',
    'The operator names in FETCH_HOSTS of which hosts pages are fetched, which must be on the public internet; `detail` says what is the matter. Open the page, and send its text or its HTML.',
  ],
  'page-unusable': [422, 'There is no readable page', 'It is neither HTML nor plain text, or too long. Send its text.'],
  'key-reused': [
    422,
    'The key belongs to another request',
    'An `Idempotency-Key` stands for one request: the same method, address and body. Make a new one.',
  ],
  'precondition-required': [
    428,
    'The request must say which version it changes',
    'Send its `ETag` in the header `If-Match`, or `*` to change whatever is there.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Try again after the seconds in the `Retry-After` header. Each key, and each address without one, has a limit of its own.',
  ],
  'headers-too-large': [431, 'The headers are too large', 'All headers together may have 16 kB.'],
  'stopped-sending': [
    408,
    'The rest did not arrive',
    'What had arrived by then is stored. To resume, send everything again: nothing is stored twice.',
  ],
  'broken-compression': [
    400,
    'The gzip data is broken',
    'It is damaged or was cut off. Of an import, what could be read is stored; to resume, send everything again: nothing is stored twice.',
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
    'Its server did not answer in time, or with something else than the page; `detail` says what. Open it, and send its text or its HTML.',
  ],
  overloaded: [
    503,
    'The service is overloaded',
    'The request was not read. Try again after the seconds in the `Retry-After` header.',
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
    'Try again after the seconds in the `Retry-After` header.',
  ],
  'archive-unavailable': [
    503,
    'The archive is unavailable',
    'The disk is full, or the file locked, read-only or damaged: `detail` says what, and what the operator can do. Nothing was stored in part; try again after the seconds in the `Retry-After` header.',
  ],
  'analysis-memory': [
    503,
    'The analysis ran out of memory',
    'The text is unusually hard to read. Split it, or ask the operator for more memory for each analysis thread.',
  ],
  'analysis-timeout': [
    503,
    'The analysis took too long',
    'The text is unusually hard to read, or the service is very busy.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, explanation: string]>

export type ProblemCode = keyof typeof PROBLEMS
