import type { ContractCase } from "./case";
import { READING } from "./reading";
import { REFUSING } from "./refusing";
import { WRITING } from "./writing";

export type { CaseId, ContractCase, Need, Opener } from "./case";
export { snapshot } from "./content";
export { problemOf } from "./expect";
export { range } from "./fixture";
export type { Fixture, FixtureSheet } from "./fixture";
export { tryCase } from "./result";
export type { CaseFailure, CaseResult } from "./result";

/** The rules that every adapter keeps, one case each, in the order in which they are told. */
export const CONTRACT: readonly ContractCase[] = [...READING, ...WRITING, ...REFUSING];
