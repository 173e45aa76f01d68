// The HTML as a browser has it: html-validate reads it, axe looks at it in light, dark, on a phone and on paper, and nothing may be
// asked of anywhere nor any script run. Arguments: the browser, and the files.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const [browserPath, ...files] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validate = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"] });
let wrong = 0;

function tell(file, what) {
  wrong++;
  console.log(`${file}: ${what}`);
}

const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
for (const file of files) {
  const html = readFileSync(file, "utf8");
  const report = await validate.validateString(html, file);
  for (const result of report.results) {
    for (const m of result.messages) tell(file, `line ${m.line}: ${m.message} (${m.ruleId})`);
  }

  const address = pathToFileURL(file).href;
  for (const look of [
    { name: "light", scheme: "light", width: 1200, height: 900 },
    { name: "dark", scheme: "dark", width: 1200, height: 900 },
    { name: "phone", scheme: "light", width: 360, height: 740, mobile: true },
    { name: "paper", scheme: "light", width: 800, height: 1100, media: "print" },
  ]) {
    const page = await browser.newPage();
    page.on("request", (r) => r.url() !== address && tell(file, `asks for ${r.url()}`));
    page.on("console", (m) => m.type() === "error" && tell(file, m.text()));
    await page.setBypassCSP(true); // for axe alone: the page itself has no script
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
    if (look.media) await page.emulateMediaType(look.media);
    await page.setViewport({ width: look.width, height: look.height, isMobile: !!look.mobile });
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) tell(file, `${look.name}: ${wide} px wider than the window`);
    const scripts = await page.evaluate(() => document.scripts.length);
    if (scripts > 0) tell(file, `${scripts} scripts`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const v of found.violations) tell(file, `${look.name}: ${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 200)}`);
    console.log(`${file}: ${look.name}: ${found.passes.length} rules of axe hold, ${found.violations.length} are broken`);
    await page.close();
  }
}
await browser.close();
process.exit(wrong === 0 ? 0 : 1);
