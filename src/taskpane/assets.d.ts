/** The address of a workbook that webpack puts beside the page, or into it. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}

/** The address of a picture that webpack puts beside the page. */
declare module "*.webp" {
  const address: string;
  export default address;
}
