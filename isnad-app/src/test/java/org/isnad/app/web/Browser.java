package org.isnad.app.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of Debian's. Where there is none, the test is skipped and says so. */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open(Path profile) {
    Optional<File> browser = first(BROWSERS);
    Optional<File> program = first(DRIVERS);
    Assumptions.assumeTrue(
        browser.isPresent() && program.isPresent(),
        "no Chromium with ChromeDriver on this machine (Debian: apt-get install chromium"
            + " chromium-driver): tests of the page are skipped");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en",
        "--user-data-dir=" + profile);
    LoggingPreferences log = new LoggingPreferences();
    log.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", log);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Optional<File> first(List<String> names) {
    return names.stream().map(File::new).filter(File::canExecute).findFirst();
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    // The window's frame counts with the size, and phones are narrower than a window may be.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of(
            "width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Opens an address and waits until the view has been drawn. */
  void go(String address) {
    driver.get(address);
    drawn();
  }

  void drawn() {
    await(d -> is("return document.getElementById('view')?.getAttribute('aria-busy') === 'false'"));
  }

  String address() {
    return driver.getCurrentUrl();
  }

  boolean is(String script, Object... values) {
    return Boolean.TRUE.equals(driver.executeScript(script, values));
  }

  Object value(String script, Object... values) {
    return ((JavascriptExecutor) driver).executeScript(script, values);
  }

  <T> T await(Function<ChromeDriver, T> condition) {
    return new org.openqa.selenium.support.ui.FluentWait<>(driver)
        .withTimeout(PATIENCE)
        .pollingEvery(Duration.ofMillis(50))
        .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
        .ignoring(org.openqa.selenium.NoSuchElementException.class)
        .until(condition);
  }

  WebElement one(String selector) {
    return await(d -> d.findElement(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void press(CharSequence... keys) {
    new org.openqa.selenium.interactions.Actions(driver).sendKeys(String.join("", keys)).perform();
  }

  void hover(WebElement element) {
    new org.openqa.selenium.interactions.Actions(driver).moveToElement(element).perform();
  }

  /** Goes on with the Tab key until an element that a selector means has the focus. */
  WebElement tabTo(String selector) {
    for (int i = 0; i < 200; i++) {
      press(Keys.TAB);
      if (is("return document.activeElement.matches(arguments[0])", selector)) {
        return driver.switchTo().activeElement();
      }
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }

  /** The whole page as a picture, to be looked at: {@code target/screenshots/NAME.png}. */
  void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /**
   * What the browser complained of: errors of scripts, what the policy blocked, what is missing.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
