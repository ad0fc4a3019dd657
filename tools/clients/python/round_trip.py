"""A body is established, found and told of; a list is read by its parts; what is refused is a problem with a code."""

import datetime
import os
from urllib.parse import parse_qs, urlsplit

from klubba_client import Client
from klubba_client.api.bodies import bodies, body, composition, establish_body
from klubba_client.models import EstablishBody, Problem, Receipt

NAME = "Pythonrådet"
NOBODY = "00000000-0000-4000-8000-000000000000"

client = Client(base_url=os.environ["KLUBBA_ADDRESS"], timeout=60)


def check(right, said):
    if not right:
        raise SystemExit(f"python: {said}")


act = EstablishBody.from_dict({"name": NAME, "kind": "council", "happenedOn": "2026-01-15"})
recorded = establish_body.sync_detailed(client=client, body=act, idempotency_key="a-round-trip-in-python")
check(isinstance(recorded.parsed, Receipt), recorded)
made = recorded.parsed.created[0].id
at_least = int(recorded.headers["Klubba-Position"])
again = establish_body.sync(client=client, body=act, idempotency_key="a-round-trip-in-python")
check(again.created[0].id == made, again)

listed = bodies.sync(client=client, q="python", at_least=at_least)
check([(one.id, one.kind) for one in listed.items] == [(made, "council")], listed)

told = composition.sync(made, client=client, as_of=datetime.date(2026, 2, 1), at_least=at_least)
check(told.body.name == NAME, told)

first = bodies.sync(client=client, limit=1)
check(len(first.items) == 1 and first.next_, first)
second = bodies.sync(client=client, limit=1, cursor=parse_qs(urlsplit(first.next_).query)["cursor"][0])
check(second.items[0].id != first.items[0].id, second)
everything = bodies.sync(client=client, limit=100)
check(everything.next_ is None and everything.items[1].id == second.items[0].id, everything)

unknown = body.sync_detailed(NOBODY, client=client)
check(unknown.status_code == 404 and isinstance(unknown.parsed, Problem), unknown)
check(unknown.parsed.code == "unknown-body", unknown.parsed)
