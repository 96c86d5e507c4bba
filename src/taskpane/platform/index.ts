export { detectPlatform } from "./detect";
export type { ExcelPlatform, Platform } from "./platform";
