// Unpacks the Chromium that comes inside a package into the folder for temporary files.
import carried from "@sparticuz/chromium";

await carried.executablePath();
