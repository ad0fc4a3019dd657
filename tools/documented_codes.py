"""For tools/fuzz: a problem has one of the codes that the description lists for its operation and status."""

import schemathesis


@schemathesis.check
def documented_codes(ctx, response, case):
    if not (response.headers.get("content-type") or [""])[0].startswith("application/problem+json"):
        return
    answers = case.operation.definition.raw["responses"]
    status = str(response.status_code)
    code = response.json()["code"]
    listed = answers.get(status, {}).get("x-codes")
    if listed is not None and code not in listed:
        raise AssertionError(f"{case.operation.label} answers {status} {code}, which is not among {listed}")
