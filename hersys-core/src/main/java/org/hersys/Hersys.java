package org.hersys;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import org.hersys.access.AccessMatrix;
import org.hersys.access.AccessPolicy;
import org.hersys.care.StatusTransitions;
import org.hersys.check.Checks;
import org.hersys.dailyreport.DailyReportRules;
import org.hersys.form.FormEditions;
import org.hersys.person.HersysIdGenerator;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.MessageSender;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.regime.ReportingRegimes;
import org.hersys.usecase.AccountSetting;
import org.hersys.usecase.AddingNotification;
import org.hersys.usecase.AmendingNotification;
import org.hersys.usecase.CarryingOver;
import org.hersys.usecase.ChangingPassword;
import org.hersys.usecase.ChangingPhone;
import org.hersys.usecase.ChangingStatus;
import org.hersys.usecase.ClosingAccount;
import org.hersys.usecase.ConfirmingNotification;
import org.hersys.usecase.CorrectingDailyReport;
import org.hersys.usecase.CorrectingToNegative;
import org.hersys.usecase.DeletingNotification;
import org.hersys.usecase.DispatchingMessages;
import org.hersys.usecase.DraftingNotification;
import org.hersys.usecase.GatewaySender;
import org.hersys.usecase.HandingOverId;
import org.hersys.usecase.IssuingAccount;
import org.hersys.usecase.KeepingCase;
import org.hersys.usecase.LinkingCases;
import org.hersys.usecase.ListingAccounts;
import org.hersys.usecase.LoadingCases;
import org.hersys.usecase.ManagingOutbox;
import org.hersys.usecase.NamingResponsiblePerson;
import org.hersys.usecase.NotifyingCase;
import org.hersys.usecase.NotingReceipts;
import org.hersys.usecase.PruningAudit;
import org.hersys.usecase.QueryingNotification;
import org.hersys.usecase.ReadingCase;
import org.hersys.usecase.ReadingDailyReports;
import org.hersys.usecase.ReconcilingDailyReport;
import org.hersys.usecase.RegisteringCase;
import org.hersys.usecase.ReindexingCases;
import org.hersys.usecase.ResettingPassword;
import org.hersys.usecase.SealingAudit;
import org.hersys.usecase.SearchingCases;
import org.hersys.usecase.SendingDailyReport;
import org.hersys.usecase.Sessions;
import org.hersys.usecase.Setting;
import org.hersys.usecase.SettingUpAuthenticator;
import org.hersys.usecase.SigningIn;
import org.hersys.usecase.VerifyingAudit;
import org.jspecify.annotations.Nullable;

/**
 * The front door (システムの入口): what people do with the system, over the ports of the host.
 *
 * <pre>{@code
 * var hersys = Hersys.inMemory(clock, directory);
 * var outcome = hersys.notifyingCase().submit(clinic, draft);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; each method gives a use case that may be kept.
 */
public final class Hersys {

    private final Setting setting;
    private final @Nullable AccountSetting accounts;

    private Hersys(Setting setting, @Nullable AccountSetting accounts) {
        this.setting = setting;
        this.accounts = accounts;
    }

    /**
     * A system that forgets everything when it is gone, for tests and for trying things out.
     *
     * @param clock tells the instant; the day is counted in Japan whatever its zone
     * @param directory knows institutions and health centres
     * @return a system with an empty store of its own
     */
    public static Hersys inMemory(Clock clock, JurisdictionDirectory directory) {
        return builder()
                .clock(clock)
                .unitOfWork(new InMemoryUnitOfWork())
                .directory(directory)
                .accounts(AccountSetting.inMemory())
                .build();
    }

    /**
     * The same with a directory that knows nobody: everything but notifying can be tried.
     *
     * @param clock tells the instant; the day is counted in Japan whatever its zone
     * @return a system with an empty store of its own
     */
    public static Hersys inMemory(Clock clock) {
        return inMemory(clock, InMemoryJurisdictionDirectory.builder().build());
    }

    /**
     * Begins a system over the host's ports.
     *
     * @return a builder that needs a clock, a unit of work and a directory, and has the standard law and rights
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the use cases work with, for use cases of the host's own.
     *
     * @return ports, law and policy
     */
    public Setting setting() {
        return setting;
    }

    /**
     * Registers a case (新規作成・ID管理).
     *
     * @return the use case
     */
    public RegisteringCase registeringCase() {
        return new RegisteringCase(setting);
    }

    /**
     * Keeps a notification that is still being written (発生届の下書き).
     *
     * @return the use case
     */
    public DraftingNotification draftingNotification() {
        return new DraftingNotification(setting);
    }

    /**
     * Notifies a case (発生届の提出).
     *
     * @return the use case
     */
    public NotifyingCase notifyingCase() {
        return new NotifyingCase(setting);
    }

    /**
     * Changes a notification after it was submitted (提出後の編集).
     *
     * @return the use case
     */
    public AmendingNotification amendingNotification() {
        return new AmendingNotification(setting);
    }

    /**
     * Keeps what is known of a case up to date (患者情報の編集).
     *
     * @return the use case
     */
    public KeepingCase keepingCase() {
        return new KeepingCase(setting);
    }

    /**
     * Hands the HER-SYS id to the patient, and gives another one (スマホ入力IDの伝達・再発行).
     *
     * @return the use case
     */
    public HandingOverId handingOverId() {
        return new HandingOverId(setting);
    }

    /**
     * Adds a notification to a case that has one (追加登録).
     *
     * @return the use case
     */
    public AddingNotification addingNotification() {
        return new AddingNotification(setting);
    }

    /**
     * Corrects the result of a suspected patient to negative (検査結果の陰性への修正).
     *
     * @return the use case
     */
    public CorrectingToNegative correctingToNegative() {
        return new CorrectingToNegative(setting);
    }

    /**
     * Confirms a notification for the health centre (保健所確認済).
     *
     * @return the use case
     */
    public ConfirmingNotification confirmingNotification() {
        return new ConfirmingNotification(setting);
    }

    /**
     * Asks the notifier about an item, and answers (照会と回答).
     *
     * @return the use case
     */
    public QueryingNotification queryingNotification() {
        return new QueryingNotification(setting);
    }

    /**
     * Deletes a notification for good (発生届の削除).
     *
     * @return the use case
     */
    public DeletingNotification deletingNotification() {
        return new DeletingNotification(setting);
    }

    /**
     * Enters, changes and corrects the current status (現在のステータス).
     *
     * @return the use case
     */
    public ChangingStatus changingStatus() {
        return new ChangingStatus(setting);
    }

    /**
     * Links two cases as one course of illness (同一の経過としての紐づけ).
     *
     * @return the use case
     */
    public LinkingCases linkingCases() {
        return new LinkingCases(setting);
    }

    /**
     * Shows a case and its notifications (閲覧・印刷).
     *
     * @return the use case
     */
    public ReadingCase readingCase() {
        return new ReadingCase(setting);
    }

    /**
     * Searches for cases (患者の検索).
     *
     * @return the use case
     */
    public SearchingCases searchingCases() {
        return new SearchingCases(setting);
    }

    /**
     * Makes anew by what cases are found (検索用データの再作成).
     *
     * @return the use case
     */
    public ReindexingCases reindexingCases() {
        return new ReindexingCases(setting);
    }

    /**
     * Takes over cases that were kept elsewhere (既存データの一括移行).
     *
     * @return the use case
     */
    public LoadingCases loadingCases() {
        return new LoadingCases(setting);
    }

    /**
     * Files the daily report of a unit (日次報告の提出).
     *
     * @return the use case
     */
    public SendingDailyReport sendingDailyReport() {
        return new SendingDailyReport(setting);
    }

    /**
     * Corrects a daily report that is filed (日次報告の訂正).
     *
     * @return the use case
     */
    public CorrectingDailyReport correctingDailyReport() {
        return new CorrectingDailyReport(setting);
    }

    /**
     * Notes what is to be adjusted in the next daily report (翌日分での調整).
     *
     * @return the use case
     */
    public CarryingOver carryingOver() {
        return new CarryingOver(setting);
    }

    /**
     * Shows daily reports and how many they count (日次報告の閲覧・集計).
     *
     * @return the use case
     */
    public ReadingDailyReports readingDailyReports() {
        return new ReadingDailyReports(setting);
    }

    /**
     * Compares a daily report with the notifications of its day (日次報告と発生届の照合).
     *
     * @return the use case
     */
    public ReconcilingDailyReport reconcilingDailyReport() {
        return new ReconcilingDailyReport(setting);
    }

    /**
     * Sends what waits in the outbox (通知の送信).
     *
     * @param sender sends one message
     * @return a builder with the store and the clock of this system, and the standard for all else
     */
    public DispatchingMessages.Builder dispatchingMessages(MessageSender sender) {
        return DispatchingMessages.builder(setting.unitOfWork(), setting.clock(), sender);
    }

    /**
     * Hands messages to the gateways of mail, SMS and voice (通知の送信先の決定と文面の作成).
     *
     * @return a builder with the store and the directory of this system, and no gateway yet
     */
    public GatewaySender.Builder gatewaySender() {
        return GatewaySender.builder(setting.unitOfWork(), setting.directory());
    }

    /**
     * Notes what gateways say of messages that they had accepted (配信結果の記録).
     *
     * @return the use case, to be given to the gateways
     */
    public NotingReceipts notingReceipts() {
        return new NotingReceipts(setting);
    }

    /**
     * Looks after the messages (送信箱の管理), for whoever runs the system.
     *
     * @return the use case
     */
    public ManagingOutbox managingOutbox() {
        return new ManagingOutbox(setting);
    }

    /**
     * Seals the audit trail into its chain (監査証跡の封印); for who operates the system.
     *
     * @return the use case
     */
    public SealingAudit sealingAudit() {
        return new SealingAudit(setting);
    }

    /**
     * Verifies that the audit trail is as it was (監査証跡の検証); for who operates or audits the system.
     *
     * @return the use case
     */
    public VerifyingAudit verifyingAudit() {
        return new VerifyingAudit(setting);
    }

    /**
     * Removes entries of the audit trail whose time of keeping is over (監査証跡の保存期間経過後の削除); for who operates the system.
     *
     * @return the use case
     */
    public PruningAudit pruningAudit() {
        return new PruningAudit(setting);
    }

    /**
     * Names who answers in an organisation for its use of the system (システム利用統括責任者の登録).
     *
     * @return the use case
     */
    public NamingResponsiblePerson namingResponsiblePerson() {
        return new NamingResponsiblePerson(setting);
    }

    /**
     * Issues an account (ID・初期パスワードの発行).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public IssuingAccount issuingAccount() {
        return new IssuingAccount(setting, accounts());
    }

    /**
     * Gives an account another initial password (パスワードの再発行).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public ResettingPassword resettingPassword() {
        return new ResettingPassword(setting, accounts());
    }

    /**
     * Closes an account (アカウントの閉鎖).
     *
     * @return the use case
     */
    public ClosingAccount closingAccount() {
        return new ClosingAccount(setting);
    }

    /**
     * Shows which accounts a centre has given out (アカウントの一覧).
     *
     * @return the use case
     */
    public ListingAccounts listingAccounts() {
        return new ListingAccounts(setting);
    }

    /**
     * Signs in with two factors (二段階認証によるサインイン).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public SigningIn signingIn() {
        return new SigningIn(setting, accounts());
    }

    /**
     * Changes one's own password at any time (パスワードの変更).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public ChangingPassword changingPassword() {
        return new ChangingPassword(setting, accounts());
    }

    /**
     * Changes to which phones codes go (認証に用いる電話番号の変更・追加・削除).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public ChangingPhone changingPhone() {
        return new ChangingPhone(setting, accounts());
    }

    /**
     * Sets up an authenticator app (認証アプリの登録).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public SettingUpAuthenticator settingUpAuthenticator() {
        return new SettingUpAuthenticator(setting, accounts());
    }

    /**
     * Tells who has signed in (セッション).
     *
     * @return the use case
     * @throws IllegalStateException if nothing was said of accounts
     */
    public Sessions sessions() {
        return new Sessions(setting, accounts());
    }

    private AccountSetting accounts() {
        if (accounts == null) {
            throw new IllegalStateException("accounts need a hasher and a cipher: give them to Builder.accounts");
        }
        return accounts;
    }

    /** Collects ports, law and policy. Not thread-safe. */
    public static final class Builder {

        private @Nullable Clock clock;
        private @Nullable UnitOfWork unitOfWork;
        private @Nullable JurisdictionDirectory directory;
        private AccessPolicy policy = AccessMatrix.standard();
        private Checks checks = Checks.standard();
        private ReportingRegimes regimes = ReportingRegimes.standard();
        private FormEditions forms = FormEditions.standard();
        private StatusTransitions transitions = StatusTransitions.standard();
        private HersysIdGenerator ids = HersysIdGenerator.secure();
        private DailyReportRules dailyReportRules = DailyReportRules.standard();
        private @Nullable AccountSetting accounts;

        private Builder() {}

        /**
         * Sets the clock.
         *
         * @param value tells the instant; its zone is ignored
         * @return this builder
         */
        public Builder clock(Clock value) {
            this.clock = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the store.
         *
         * @param value one transaction over all ports
         * @return this builder
         */
        public Builder unitOfWork(UnitOfWork value) {
            this.unitOfWork = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets who knows institutions and health centres.
         *
         * @param value the directory
         * @return this builder
         */
        public Builder directory(JurisdictionDirectory value) {
            this.directory = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets who may do what; unless set, the standard table.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder policy(AccessPolicy value) {
            this.policy = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the logic checks; unless set, the standard ones.
         *
         * @param value the checks
         * @return this builder
         */
        public Builder checks(Checks value) {
            this.checks = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the law on notification; unless set, that of COVID-19 in Japan.
         *
         * @param value the regimes
         * @return this builder
         */
        public Builder regimes(ReportingRegimes value) {
            this.regimes = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the editions of the form; unless set, those of the ministry's form 6-1.
         *
         * @param value the editions
         * @return this builder
         */
        public Builder forms(FormEditions value) {
            this.forms = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets which status may follow which; unless set, the standard table.
         *
         * @param value the table
         * @return this builder
         */
        public Builder transitions(StatusTransitions value) {
            this.transitions = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what gives out HER-SYS ids; unless set, numbers that nobody can guess.
         *
         * @param value the generator
         * @return this builder
         */
        public Builder ids(HersysIdGenerator value) {
            this.ids = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the rules on daily reports; unless set, those that were in force.
         *
         * @param value corrections, deadlines and lint
         * @return this builder
         */
        public Builder dailyReportRules(DailyReportRules value) {
            this.dailyReportRules = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what accounts and signing in need; not needed by a host that has a sign-in of its own.
         *
         * @param value hasher, cipher, limits and quotas
         * @return this builder
         */
        public Builder accounts(AccountSetting value) {
            this.accounts = requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the system.
         *
         * @return the system
         * @throws NullPointerException if clock, unit of work or directory was not set
         */
        public Hersys build() {
            return new Hersys(
                    new Setting(
                            requireNonNull(clock, "clock"),
                            requireNonNull(unitOfWork, "unitOfWork"),
                            requireNonNull(directory, "directory"),
                            policy,
                            checks,
                            regimes,
                            forms,
                            transitions,
                            ids,
                            dailyReportRules),
                    accounts);
        }
    }
}
