/** A sheet as a file for the browser: it loads nothing, runs nothing, and can be opened from a disk. */
export function htmlPage(sheet: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Review sheet</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h3 { border-top: 1px solid; padding-top: 1rem }
table { border-collapse: collapse }
td, th { border: 1px solid; padding: .2rem .5rem; text-align: start; vertical-align: top }
pre { overflow-x: auto; white-space: pre-wrap }
</style>
</head>
<body>
<main>
${sheet}
</main>
</body>
</html>
`;
}

/** Formulas, which GitHub would show as a jumble of letters, as code. */
export function markdownPage(sheet: string): string {
  const formulas = sheet.replace(/<math\b.*?<\/math>/g, (math) => {
    const [, tex] = /<annotation[^>]*>(.*?)<\/annotation>/.exec(math) ?? [];
    return `<code>${tex ?? math.replace(/<[^>]*>/g, '')}</code>`;
  });
  return `${formulas}\n`;
}
