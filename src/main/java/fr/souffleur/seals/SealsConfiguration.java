package fr.souffleur.seals;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the keys lie. */
@Configuration
class SealsConfiguration {

    @Bean
    KeyFolder keyFolder(@Value("${souffleur.seals.folder}") Path folder) {
        return new KeyFolder(folder);
    }
}
