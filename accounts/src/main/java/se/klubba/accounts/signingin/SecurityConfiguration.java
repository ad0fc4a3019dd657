package se.klubba.accounts.signingin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.oidc.OidcLogin;
import se.klubba.accounts.passkeys.PasskeyLogin;
import se.klubba.accounts.roles.Gate;
import se.klubba.accounts.tokens.TokenLogin;
import se.klubba.accounts.tokens.Tokens;

/** One chain for everything that is asked: who it is, then whether the table lets them through. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableSpringHttpSession
class SecurityConfiguration {
    private static final String LOGIN = "/login";

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    RequestCache wantedPages() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET"));
        return cache;
    }

    /** Whoever reaches the port may do all, as it is tried out. */
    @Bean
    @Conditional(OpenOrNot.Open.class)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> tokens(csrf, new OtherSite(true)))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(nobody -> nobody.disable())
                .build();
    }

    @Bean
    @Conditional(OpenOrNot.NotOpen.class)
    SecurityFilterChain loggedIn(
            HttpSecurity http,
            Gate gate,
            Refusals refusals,
            RequestCache wanted,
            PasswordLogin passwords,
            Tokens tokens,
            AccountSettings settings,
            PasskeyLogin passkeys,
            ObjectProvider<OidcLogin> provider,
            Accounts accounts,
            Clock clock)
            throws Exception {
        passkeys.in(http);
        var oidc = provider.getIfAvailable();
        if (oidc != null) {
            oidc.in(http, refusals, wanted);
        }
        // no parent, which would ask for the same password once more; not a manager of its own, which the provider's
        // logins would not be asked of
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        return http.csrf(csrf -> tokens(csrf, new OtherSite(false)))
                .authenticationProvider(passwords)
                .addFilterBefore(
                        new TokenLogin(tokens, accounts, clock, refusals), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new Limits(settings, refusals), CsrfFilter.class)
                .formLogin(login -> login.loginPage(LOGIN).failureHandler(new LoginFailed(LOGIN)))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl(LOGIN + "?out"))
                .requestCache(cache -> cache.requestCache(wanted))
                .authorizeHttpRequests(all -> all
                        // what a page or an answer in parts goes through was let through at its beginning
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .build();
    }

    private static void tokens(CsrfConfigurer<HttpSecurity> csrf, RequestMatcher needed) {
        csrf.csrfTokenRepository(new FormCookie()).requireCsrfProtectionMatcher(needed);
    }
}
