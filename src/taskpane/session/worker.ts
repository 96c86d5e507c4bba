import { expose } from "comlink";
import { FileWork } from "./file-work";

expose(new FileWork());
