// A body is established, found and told of; what is refused is a problem.
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
const recorded = await client.POST("/api/bodies", { body });
check(recorded.data !== undefined, recorded.error);
const created = recorded.data.created.find((one) => one.kind === "body");
check(created?.id !== undefined, recorded.data);
const atLeast = Number(recorded.response.headers.get("Klubba-Position"));

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

const unknown = await client.GET("/api/bodies/{body}", { params: { path: { body: "00000000-0000-4000-8000-000000000000" } } });
check(unknown.error?.code === "unknown-body" && unknown.response.status === 404, unknown.error);
