/** The version of something that is stored, as an ETag (RFC 9110, 8.8.3) and as `etag` of a body. */
export const formatTag = (tag: string): string => `"${tag}"`
