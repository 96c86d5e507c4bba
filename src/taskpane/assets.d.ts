/** The address of a workbook that webpack puts beside the page, or into it. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
