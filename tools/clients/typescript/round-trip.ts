// A body is established, found and told of; a list is read by its parts; what is refused is a problem with a code.
import createClient from "openapi-fetch";
import type { components, paths } from "./klubba.js";

const client = createClient<paths>({ baseUrl: process.env.KLUBBA_ADDRESS });

function check(right: boolean, said: unknown): asserts right {
  if (!right) {
    throw new Error(`typescript: ${JSON.stringify(said)}`);
  }
}

const body: components["schemas"]["EstablishBody"] = {
  name: "Typskriptsrådet",
  kind: "council",
  happenedOn: "2026-01-15",
};
const header = { "Idempotency-Key": "a-round-trip-in-typescript" };
const recorded = await client.POST("/api/bodies", { body, params: { header } });
check(recorded.data !== undefined, recorded.error);
const created = recorded.data.created[0];
check(created?.id !== undefined, recorded.data);
const atLeast = Number(recorded.response.headers.get("Klubba-Position"));
const again = await client.POST("/api/bodies", { body, params: { header } });
check(again.data?.created[0]?.id === created.id, again.error ?? again.data);

const listed = await client.GET("/api/bodies", { params: { query: { q: "typskript", atLeast } } });
check(listed.data !== undefined, listed.error);
check(
  listed.data.items.some((found) => found.id === created.id && found.kind === "council"),
  listed.data,
);

const told = await client.GET("/api/bodies/{body}/composition", {
  params: { path: { body: created.id }, query: { asOf: "2026-02-01", atLeast } },
});
check(told.data !== undefined && told.data.body.name === body.name, told.error ?? told.data);

const first = await client.GET("/api/bodies", { params: { query: { limit: 1 } } });
check(first.data?.items.length === 1 && first.data.next !== null, first.error ?? first.data);
const cursor = new URL(first.data.next).searchParams.get("cursor") ?? undefined;
const second = await client.GET("/api/bodies", { params: { query: { limit: 1, cursor } } });
const everything = await client.GET("/api/bodies", { params: { query: { limit: 100 } } });
check(everything.data !== undefined && everything.data.next === null, everything.error ?? everything.data);
check(second.data?.items[0]?.id === everything.data.items[1]?.id, second.error ?? second.data);

const unknown = await client.GET("/api/bodies/{body}", { params: { path: { body: "00000000-0000-4000-8000-000000000000" } } });
check(unknown.error?.code === "unknown-body" && unknown.response.status === 404, unknown.error);
