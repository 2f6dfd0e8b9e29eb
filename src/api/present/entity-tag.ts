/** The version of a stored item, as an ETag (RFC 9110, 8.8.3) and as `etag` in a body. */
export const formatTag = (tag: string): string => `"${tag}"`
