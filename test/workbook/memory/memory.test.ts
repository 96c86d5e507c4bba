import { describeWorkbook } from "../contract";
import { fixtureInMemory } from "./fixture";

describeWorkbook("memory", (fixture) => Promise.resolve(fixtureInMemory(fixture)));
