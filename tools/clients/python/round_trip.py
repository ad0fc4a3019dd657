"""A body is established, found and told of; what is refused is a problem."""

import datetime
import os

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
recorded = establish_body.sync_detailed(client=client, body=act)
check(isinstance(recorded.parsed, Receipt), recorded)
made = next(one.id for one in recorded.parsed.created if one.kind == "body")
at_least = int(recorded.headers["Klubba-Position"])

listed = bodies.sync(client=client, q="python", at_least=at_least)
check([(one.id, one.kind) for one in listed.items] == [(made, "council")], listed)

told = composition.sync(made, client=client, as_of=datetime.date(2026, 2, 1), at_least=at_least)
check(told.body.name == NAME, told)

unknown = body.sync_detailed(NOBODY, client=client)
check(unknown.status_code == 404 and isinstance(unknown.parsed, Problem), unknown)
check(unknown.parsed.code == "unknown-body", unknown.parsed)
