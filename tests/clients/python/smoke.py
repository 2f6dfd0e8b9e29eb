"""The client of openapi-python-client against a real service: its address and a key are the arguments."""

import json
import sys

from dixit_client import AuthenticatedClient
from dixit_client.api.articles import create_article, get_article
from dixit_client.api.attributions import attribute
from dixit_client.api.exports import export_quotes
from dixit_client.api.quotes import list_quotes, review_quote
from dixit_client.models import (
    Article,
    ArticleRequest,
    AttributionRequest,
    ExportedQuote,
    ExportQuotesFormat,
    GetArticleOffsets,
    ListQuotesTotal,
    ListQuotesTypeItem,
    Problem,
    QuoteList,
    QuoteReview,
    SpeakerByName,
    StoredQuote,
)

# With a character of two UTF-16 code units.
TEXT = "😀 “The bread is fresh,” said Ann Lee.\n\n“It is stale,” said Bo Ek."
# With a Unicode line break, which does not end a line of JSON.
TITLE = "Bread\u2028and salt"

client = AuthenticatedClient(base_url=sys.argv[1], token=sys.argv[2])

# Create
created = create_article.sync_detailed(client=client, body=ArticleRequest(text=TEXT, title=TITLE, outlet="Harbour Post"))
assert created.status_code == 201 and isinstance(created.parsed, Article), created

# Read
article = get_article.sync(client=client, id=created.parsed.id, offsets=GetArticleOffsets.CODEPOINTS)
assert isinstance(article, Article) and article.text == TEXT
for span in (span for quote in article.quotes for span in quote.content):
    assert TEXT[span.start : span.end] == span.text, span

# Search
found = list_quotes.sync(
    client=client, speaker=["Ek"], type_=[ListQuotesTypeItem.DIRECT], total=ListQuotesTotal.TRUE
)
assert isinstance(found, QuoteList) and found.total == 1, found
quote = found.items[0]
assert quote.article.outlet == "Harbour Post"

# Correct
review = QuoteReview(speakers=[SpeakerByName(name="Cy Roe")], by="The smoke test")
corrected = review_quote.sync(client=client, id=quote.id, if_match=quote.etag, body=review)
assert isinstance(corrected, StoredQuote) and corrected.status.value == "corrected", corrected
assert [speaker.name for speaker in corrected.speakers] == ["Cy Roe"]

# A refused request: somebody has changed the quote meanwhile
stale = review_quote.sync_detailed(client=client, id=quote.id, if_match=quote.etag, body=review)
assert stale.status_code == 412 and isinstance(stale.parsed, Problem), stale
assert stale.parsed.code == "precondition-failed"
both = attribute.sync(client=client, body=AttributionRequest(text=TEXT, html=f"<p>{TEXT}</p>"))
assert isinstance(both, Problem) and both.code == "invalid-request", both
stranger = list_quotes.sync(client=AuthenticatedClient(base_url=sys.argv[1], token="dixit_0_0"))
assert isinstance(stranger, Problem) and stranger.code == "unauthorized", stranger

# Export: whole, and as a stream
whole = export_quotes.sync(client=client, format_=ExportQuotesFormat.NDJSON)
assert isinstance(whole, str)
rest, quotes = b"", []
with client.get_httpx_client().stream("GET", "/v1/exports/quotes", params={"format": "ndjson"}) as answer:
    for piece in answer.raise_for_status().iter_bytes():
        *lines, rest = (rest + piece).split(b"\n")
        quotes += [ExportedQuote.from_dict(json.loads(line)) for line in lines]
assert rest == b"" and len(quotes) == whole.count("\n") == 2
assert [quote.article.title for quote in quotes] == [TITLE, TITLE]
assert sorted(speaker.name for quote in quotes for speaker in quote.speakers) == ["Ann Lee", "Cy Roe"]
print("create, read, search, correct, refused, export")
